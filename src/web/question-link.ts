/** The page's address with a question in it; opening it asks the question. */
export function questionLink(base: string, question: string, documentId: string | undefined): string {
  const url = new URL(base);
  url.hash = "";
  url.search = "";
  if (documentId !== undefined) url.searchParams.set("document", documentId);
  url.searchParams.set("q", question);
  return url.href;
}
