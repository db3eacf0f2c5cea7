/** English function words: they join a sentence together and say little about its subject. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about above across after again against all almost also although am among an and another any are aren't around as at
  be because been before being below between both but by can can't cannot could couldn't did didn't do does doesn't doing
  don't down during each either else ever every few for from further get gets give given gives go goes got had hadn't has
  hasn't have haven't having he he'd he'll he's her here here's hers herself him himself his how how's however i i'd i'll
  i'm i've if in into is isn't it it's its itself just let let's like made make makes many may me might mine more most much
  must my myself neither no nor not now of off on once one ones only onto or other others ought our ours ourselves out over
  own per please quite rather really same say says shall shan't she she'd she'll she's should shouldn't since so some such
  tell than that that's the their theirs them themselves then there there's these they they'd they'll they're they've thing
  things this those though through thus to too toward towards under until unto up upon us very via was wasn't we we'd we'll
  we're we've were weren't what what's whatever when when's where where's whether which while who who's whom whose why why's
  will with within without won't would wouldn't yes yet you you'd you'll you're you've your yours yourself yourselves
  isnt arent dont doesnt didnt wont cant couldnt wasnt werent hasnt havent going come take put use need want sorry ok okay`.split(/\s+/),
);
