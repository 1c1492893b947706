import { useMutation } from "@tanstack/react-query";
import { telecharger } from "./csv.ts";
import { ErreurApi } from "./erreur-api.ts";

/** Has the platform hand over the document of an address as a file; the page stays, whatever the answer. */
export function useRemise() {
  return useMutation({ mutationFn: remettre });
}

/** The same, as a promise: fails with the refusal. */
export async function remettre(adresse: string): Promise<void> {
  const { nom, fichier } = await recevoirDocument(adresse);
  telecharger(nom, fichier);
}

/** @throws ErreurApi for any refusal, status 0 when the server could not be reached. */
async function recevoirDocument(adresse: string): Promise<{ nom: string; fichier: Blob }> {
  const reponse = await fetch(adresse).catch(() => {
    throw new ErreurApi(0, null);
  });
  if (!reponse.ok) throw new ErreurApi(reponse.status, await reponse.json().catch(() => null));
  const [, nom = "document"] =
    /filename="([^"]+)"/.exec(reponse.headers.get("content-disposition") ?? "") ?? [];
  return { nom, fichier: await reponse.blob() };
}
