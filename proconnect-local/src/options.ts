import type { AgentDemo } from "./agent-demo.ts";

/** What the server that mounts the stand-in must say about itself. */
export type OptionsProconnectLocal = {
  /** Issuer, whose path begins with `prefixe`: `http://localhost:8080/proconnect-local/api/v2`. */
  emetteur: string;
  /** Path under which the handler is mounted, without final slash: `/proconnect-local`. */
  prefixe: string;
  client: {
    client_id: string;
    client_secret: string;
    redirect_uris: string[];
    post_logout_redirect_uris: string[];
  };
  /** Read at each page, so that agents imported later appear without a restart. */
  agents: () => Promise<AgentDemo[]>;
  /** Clock of the one-time codes only. */
  maintenant?: () => Date;
};
