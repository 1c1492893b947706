import type pg from "pg";
import { type Configuration, ErreurConfiguration } from "../configuration.ts";
import { horlogeSysteme } from "../kit/horloge.ts";
import { jourCivil } from "../kit/jour-civil.ts";
import { ouvrirParametres } from "../modules/parametres/index.ts";

const PARAMETRE = "demande.destinataire";

/**
 * With a mail server, refuses to start while nobody has said where access requests go: the value delivered
 * is the mailbox that annex 4 names, and a trial must not write to it.
 */
// ANX4-0-02
export async function exigerDestinataire(
  { courrier }: Configuration,
  pool: pg.Pool,
): Promise<void> {
  if (courrier.smtp === null) return;
  const jour = jourCivil(horlogeSysteme.maintenant());
  const parametres = ouvrirParametres(pool);
  if (await parametres.estEnregistre(PARAMETRE, jour)) return;
  const [adresse] = await parametres.textes(PARAMETRE, jour);
  throw new ErreurConfiguration(
    `SMTP_URL est réglée, et les demandes d’accès partiraient à ${adresse}, l’adresse de l’annexe 4. Dites d’abord où elles vont : enregistrez le paramètre ${PARAMETRE} (docs/exploitation.md, « Before setting an SMTP server »).`,
  );
}
