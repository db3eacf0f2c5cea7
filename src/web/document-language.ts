import { useServices } from "./services.js";
import { useStore } from "./store.js";

/** The language a document's words are in, so that they are read aloud in it. */
export function useDocumentLanguage(documentId: string | undefined): string | undefined {
  const { list } = useStore(useServices().reading.store);
  return list.state === "ready" ? list.value.find(({ id }) => id === documentId)?.language : undefined;
}
