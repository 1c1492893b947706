import { useQueryClient } from "@tanstack/react-query";
import { api, recevoir } from "../kit/api.ts";
import { ErreurApi } from "../kit/erreur-api.ts";
import type { Ecritures } from "./formes.ts";

export const RELIRE = ["diagnostic"];

type Saisie<Suite extends keyof Ecritures> = Omit<Ecritures[Suite], "version">;

/**
 * Sends one writing with the version that was read. When somebody wrote since, what they wrote is read
 * again, and the form keeps what is typed.
 */
export function useEnregistrer(cle: string, version: number) {
  const requetes = useQueryClient();
  return async <Suite extends keyof Ecritures>(
    suite: Suite,
    saisie: Saisie<Suite>,
  ): Promise<undefined> => {
    const params = { path: { cle } };
    const body = { ...saisie, version } as never;
    try {
      await recevoir(
        api.POST(
          `/portail/api/usagers/{cle}/diagnostic/${suite}` as never,
          {
            params,
            body,
          } as never,
        ),
      );
    } catch (erreur) {
      if (erreur instanceof ErreurApi && erreur.code === "DIAGNOSTIC_MODIFIE") {
        await requetes.invalidateQueries({ queryKey: RELIRE });
      }
      throw erreur;
    }
    return undefined;
  };
}

export type Enregistrer = ReturnType<typeof useEnregistrer>;
