import type { FastifyReply } from "fastify";
import Type from "typebox";

/** The shape of an answer that is a file. */
export const Fichier = Type.Unsafe<Buffer>({ type: "string", format: "binary" });

/** Gives a content as a file to keep. */
export function joindre(reponse: FastifyReply, nom: string, type: string, contenu: Buffer): Buffer {
  reponse.header("content-disposition", `attachment; filename="${nom}"`).type(type);
  return contenu;
}
