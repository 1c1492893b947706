import { composerPdf } from "../../kit/pdf/composer-pdf.ts";
import { MENTION_EXPORT } from "../journal/index.ts";
import type { LigneAudit } from "./depot/audit.ts";
import { type Rapport, SECTIONS } from "./rapport-audit.ts";
import { libelleAnomalie } from "./regles/audit-anomalies.ts";

/** Beyond, a section in print is thousands of pages: it refers to the signed CSV, which holds it all. */
const LIGNES_MAX = 2_000;
const ENTETES = ["Personne", "Outil", "Anomalies", "Décision", "Motif"];

/** The report of an audit, as a PDF that says when it was made. */
// ANX1-6-10 ANX1-6-11 ANX1-6-12 ANX1-6-13
export function rapportEnPdf(rapport: Rapport, date: Date): Promise<Buffer> {
  const { partenaire, numero, ouverteLe, closeLe, signataire } = rapport;
  return composerPdf({
    titre: `Audit des habilitations n° ${numero}`,
    sousTitre: partenaire,
    pied: `Audit n° ${numero}, ${partenaire}`,
    mention: MENTION_EXPORT,
    date,
    sections: [
      {
        titre: "Campagne",
        blocs: [
          {
            valeurs: [
              ["Ouverte le", ouverteLe],
              ["Close le", closeLe],
              ["Signataire", signataire],
              ["Lignes revues", String(rapport.sections["4"].length)],
            ],
          },
        ],
      },
      ...SECTIONS.map(({ code, titre }) => ({
        titre: `${code}. ${titre}`,
        blocs: [bloc(rapport.sections[code])],
      })),
    ],
  });
}

function bloc(lignes: readonly LigneAudit[]) {
  if (lignes.length === 0) return { texte: "Aucun." };
  if (lignes.length > LIGNES_MAX) {
    return {
      texte: `${lignes.length} lignes, détaillées dans le rapport CSV signé avec celui-ci.`,
    };
  }
  return {
    entetes: ENTETES,
    lignes: lignes.map((l) => [
      `${l.nom} ${l.prenom}`,
      l.module ? `${l.module}, ${l.profil}` : "Compte sans droit",
      l.anomalies.map(libelleAnomalie).join(", "),
      l.decision ?? "",
      l.motif ?? "",
    ]),
  };
}
