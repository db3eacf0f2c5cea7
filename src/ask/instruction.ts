const COMMANDS =
  /\b(?:ignore|disregard|forget|override|bypass) (?:\S+ ){0,4}(?:instructions?|rules?|prompts?|guidelines?|above|previous|everything|document|article|restrictions?)\b|\b(?:system|hidden|initial) prompt\b|\b(?:pretend|imagine|act as|role-?play|you are now|from now on|new rules?|developer mode|jailbreak)\b|\b(?:repeat|say|print|output|write|reply|respond|answer)(?: (?:only|just|exactly|with|after|the (?:word|phrase|following)|in))+\b|\bwithout (?:any )?(?:citations?|footnotes?|sources?)\b|<\/?(?:system|instructions?|assistant|user)>|\[(?:system|inst)\]|^\s*(?:system|assistant)\s*:/i;

/** Whether a text tells the service what to do with itself, rather than asks what a document says. */
export function isInstruction(text: string): boolean {
  return COMMANDS.test(text);
}

const ORDERS =
  /^\W*(?:(?:please|now|ok(?:ay)?|hey|hello|hi)\b,? ?)*(?:ignore|disregard|forget|override|bypass|pretend|imagine|act as|role-?play|you are now|from now on|repeat|print|output|write|reply|respond|answer|say)\b/i;

/** Whether it is an order from its first word on, and asks nothing. */
export function isOrder(text: string): boolean {
  return ORDERS.test(text) && isInstruction(text) && !text.includes("?");
}
