/** Words that shape a question and name nothing a document would hold. */
export const FRAME_WORDS: readonly string[] =
  `tell describe explain list name define summarise summarize mention say said state article document text author paper page
  passage according discuss know want find show number amount kind type sort example information detail question answer compare contrast difference differ happen occur think mean refer relate concern
  briefly exactly actually please fine another else each respectively versus obvious event figure finding point hi hello hey thanks thank`.split(
    /\s+/,
  );
