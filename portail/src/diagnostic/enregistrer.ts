import { api, recevoir } from "../kit/api.ts";
import type { Ecritures } from "./formes.ts";

export const RELIRE = ["diagnostic"];

type Saisie<Suite extends keyof Ecritures> = Omit<Ecritures[Suite], "version">;

/** Sends one writing with the version that was read. */
export function enregistrerAu(cle: string, version: number) {
  return async <Suite extends keyof Ecritures>(
    suite: Suite,
    saisie: Saisie<Suite>,
  ): Promise<undefined> => {
    const params = { path: { cle } };
    const body = { ...saisie, version } as never;
    await recevoir(
      api.POST(
        `/portail/api/usagers/{cle}/diagnostic/${suite}` as never,
        {
          params,
          body,
        } as never,
      ),
    );
    return undefined;
  };
}

export type Enregistrer = ReturnType<typeof enregistrerAu>;
