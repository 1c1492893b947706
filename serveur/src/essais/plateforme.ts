import { randomUUID } from "node:crypto";
import { rm } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deriverTrousseau } from "../kit/crypto/trousseau.ts";
import { horlogeReglable } from "../kit/horloge.ts";
import { type BaseDeTest, creerBaseDeTest } from "../kit/postgres/base-de-test.ts";
import { creerPlateforme, type Plateforme } from "../plateforme.ts";

export const SECRET_ESSAI = "essai-0123456789abcdefghijklmnopqrstuvwxyz";

/** A whole platform for a test: its own database, a port of its own, a clock that the test sets. */
export type PlateformeEssai = {
  readonly url: string;
  readonly base: BaseDeTest;
  readonly plateforme: Plateforme;
  readonly horloge: ReturnType<typeof horlogeReglable>;
  /** Where e-mails land once `plateforme.travaux.accomplirDus()` has run, when no SMTP is given. */
  readonly courriels: string;
  fermer(): Promise<void>;
};

/** Opens one; a base that is given is not closed with it. */
export async function ouvrirPlateformeEssai(
  options: {
    readonly base?: BaseDeTest;
    readonly instant?: string;
    readonly journaliser?: NodeJS.WritableStream;
    readonly smtp?: string;
    readonly arrierePlan?: boolean;
    readonly mandataires?: readonly string[];
    readonly urlPublique?: string;
  } = {},
): Promise<PlateformeEssai> {
  const base = options.base ?? (await creerBaseDeTest());
  const horloge = horlogeReglable(options.instant ?? new Date().toISOString());
  const courriels = join(tmpdir(), `maillage-courriels-${randomUUID()}`);
  const plateforme = await creerPlateforme({
    urlBase: base.url,
    urlPublique: options.urlPublique ?? "http://localhost:8080",
    trousseau: deriverTrousseau(SECRET_ESSAI),
    horloge,
    proconnect: { emetteur: "http://localhost:9/", clientId: "x", clientSecret: "x", local: true },
    demonstration: true,
    courrier: {
      smtp: options.smtp ?? null,
      expediteur: "Maillage <ne-pas-repondre@essai.example>",
      dossier: courriels,
    },
    arrierePlan: options.arrierePlan ?? false,
    mandataires: options.mandataires ?? [],
    // An error nobody foresaw says where it was born, even when a test fails on its consequence.
    journaliser: options.journaliser ?? process.stderr,
  });
  await plateforme.serveur.listen({ port: 0, host: "127.0.0.1" });
  const { port } = plateforme.serveur.server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    base,
    plateforme,
    horloge,
    courriels,
    async fermer() {
      await plateforme.fermer();
      await rm(courriels, { recursive: true, force: true });
      if (!options.base) await base.fermer();
    },
  };
}
