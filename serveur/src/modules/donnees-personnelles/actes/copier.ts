import { exportMotive, type Marque } from "../../../acte/index.ts";
import { ecrireCsv } from "../../../kit/csv/ecrire-csv.ts";
import { interrompre } from "../../../kit/postgres/transaction-refusable.ts";
import { refus } from "../../../kit/resultat.ts";
import type { ServicesUsagers } from "../../usagers/index.ts";
import { lireCopie } from "../depot/copie.ts";
import { etaler } from "../regles/copie.ts";
import { acteExercice, atteint } from "./mener.ts";

const HORS_PERIMETRE = refus(
  "HORS_PERIMETRE",
  "Cette personne n’est plus rattachée à votre structure : demandez l’aide de l’autre partie pour répondre.",
);

/**
 * The copy of all that the platform stores of whoever asked for access (RGPD, article 15, 3), one datum a line, marked
 * and motivated as any export. Refuses before their identity is established, and a person out of reach.
 */
// CONV-5-15 CONV-5-10 CONV-4-01
export function copierLesDonnees(services: ServicesUsagers) {
  const copie = acteExercice<{ readonly id: string } & Marque, Buffer>(
    services,
    "copier-les-donnees",
    "copier",
    async ({ client, acteur, annuaire, demande, consigner }, { marque }) => {
      const { usagerId } = demande;
      if (!(await atteint(client, annuaire, acteur.organisation, usagerId))) {
        interrompre(HORS_PERIMETRE);
      }
      const lues = await lireCopie(client, usagerId);
      const nommer = (identifiant: string) => annuaire.organisation(identifiant)?.nom;
      const lignes = lues.flatMap(({ table, lignes: siennes }) =>
        siennes.length === 0
          ? [[table.libelle, "", "Aucun enregistrement", ""]]
          : siennes.flatMap((ligne, rang) =>
              etaler(ligne, nommer).map(([donnee, valeur]) => [
                table.libelle,
                String(rang + 1),
                donnee,
                valeur,
              ]),
            ),
      );
      await consigner({ enregistrements: lues.reduce((n, l) => n + l.lignes.length, 0) });
      const entetes = ["Famille", "Enregistrement", "Donnée", "Valeur"];
      return Buffer.from(ecrireCsv([entetes, ...lignes, ...NIR], marque));
    },
  );
  return exportMotive("copie-des-donnees", copie);
}

/** CONV-5-03: who answers for data reads no NIR. */
const NIR = [
  [
    "Identité et situation",
    "1",
    "numéro de sécurité sociale",
    "Conservé chiffré lorsqu’il est connu, pour rapprocher les dossiers ; il n’est pas recopié ici.",
  ],
];
