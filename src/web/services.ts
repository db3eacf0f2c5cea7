import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Conversation } from "./conversation.js";
import type { Preview } from "./preview.js";
import type { Reading } from "./reading.js";
import type { Trail } from "./trail.js";

export interface Services {
  readonly conversation: Conversation;
  readonly reading: Reading;
  readonly trail: Trail;
  readonly preview: Preview;
}

export const ServicesContext = createContext<Services | undefined>(undefined);

export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (!services) throw new Error("The page's services are provided by its root.");
  return services;
}
