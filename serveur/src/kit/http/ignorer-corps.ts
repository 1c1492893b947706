import type { FastifyRequest } from "fastify";

const ANNONCES = ["content-type", "content-length", "transfer-encoding"];

/**
 * A body that nothing here will use is not read, be it whole or by chunks: what announces it is taken off. The
 * connection throws it away by itself.
 */
export function ignorerCorps({ headers }: FastifyRequest): void {
  for (const nom of ANNONCES) delete headers[nom];
}
