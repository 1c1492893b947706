import { randomUUID } from "node:crypto";
import type { FastifyRequest } from "fastify";
import Type from "typebox";

/** What the address of an export asks: a code, since an address is written in logs. Its absence is the acte's to refuse. */
export const QuestionExport = Type.Object({ motif: Type.Optional(Type.String({ maxLength: 40 })) });

/** Why the export is asked for, and the number, of this export alone, under which its line of the journal is found. */
export function demandeExport(requete: FastifyRequest): {
  readonly motif?: string;
  readonly trace: string;
} {
  const { motif } = requete.query as { motif?: string };
  return { trace: randomUUID(), ...(motif !== undefined && { motif }) };
}
