const PRAISE =
  /\b(great|good|well done|lovely|thanks|thank you|brilliant|fab|fabulous|cracking|solid|nice|loved|excellent|superb|gorgeous|best|spot on|nailed|appreciated?|congrat\w*|proud|smashing|cheers|kudos|bravo|fair play|credit|wonderful|amazing|happy with|enjoy\w*|strong|clear|tidy|super|perfect|fantastic|impressive|impressed)\b/i;
const TURNED =
  /\b(but|not|shame|however|late|missing|wrong|never|nothing|without|complain\w*|wish|if only|problem)\b|n['’]t\b/i;

/** Whether a sentence thanks or praises, and says nothing else. */
export const isPraise = (text: string): boolean => PRAISE.test(text) && !TURNED.test(text);
