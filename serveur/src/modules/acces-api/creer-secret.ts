import { randomBytes, randomUUID } from "node:crypto";
import type pg from "pg";
import { ajouterJours } from "../../kit/delais.ts";
import { type JourCivil, jourCivil } from "../../kit/jour-civil.ts";
import { insererSecret } from "./depot/secrets.ts";
import { empreinteSecret } from "./oauth/secret-application.ts";
import type { ServicesDeveloppeur } from "./services.ts";

export type SecretCree = {
  readonly id: string;
  /** 256 random bits, in hexadecimal: shown once, kept nowhere. */
  readonly valeur: string;
  readonly expireLe: JourCivil;
};

/** Draws a secret for an application and keeps its keyed hash, in the caller's transaction. */
export async function creerSecret(
  client: pg.ClientBase,
  applicationId: string,
  creePar: string,
  services: ServicesDeveloppeur,
): Promise<SecretCree> {
  const creeLe = services.cadre.horloge.maintenant();
  const jour = jourCivil(creeLe);
  const vie = await services.parametres.nombre("api.secret_duree_jours", jour);
  const secret = {
    id: randomUUID(),
    valeur: randomBytes(32).toString("hex"),
    expireLe: ajouterJours(jour, vie),
  };
  await insererSecret(client, {
    id: secret.id,
    applicationId,
    empreinte: empreinteSecret(services.cleSecrets, secret.valeur),
    creeLe,
    creePar,
    expireLe: secret.expireLe,
  });
  return secret;
}
