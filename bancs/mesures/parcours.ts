import { requete } from "../charge/tirer.ts";
import { type Contexte, entetesApi, mesurerAuMieux } from "../contexte.ts";
import { jetonsDe, PORTEUR, remplirDossiers } from "../dossiers.ts";
import { rangs } from "../population.ts";
import { ouvrirSessionPortail } from "../session.ts";
import type { Mesure } from "../tableau.ts";

const LECTURES = {
  orientation: "/partenaire/orientationusager/v1/lectureOrientation",
  rendezVous: "/partenaire/rendez-vous-partenaire/v1/rendez-vous-usager",
} as const;

const RENDEZ_VOUS = JSON.stringify({
  organisme: { code: "CD", idStructure: "HDF0999" },
  motif: "AUT",
  date: new Date(Date.now() + 20 * 86_400_000).toISOString(),
  duree: 30,
  modaliteContact: "TELEPHONE",
  typeReception: "IND",
  statut: "PRIS",
});

/** Reads and writes of the path of a person, each with its trace, on records of ten events. */
export async function mesurerParcours(contexte: Contexte): Promise<Mesure[]> {
  await remplirDossiers(contexte);
  const tous = rangs(contexte.dossiers);

  async function appels(port: number, methode: string, chemin: string, corps = "") {
    const entetes = await entetesApi(port);
    const jeton = jetonsDe(PORTEUR);
    return tous.map((rang) =>
      requete(
        methode,
        chemin,
        {
          ...entetes,
          "ft-jeton-usager": jeton(rang),
          ...(corps && { "content-type": "application/json" }),
        },
        corps,
      ),
    );
  }

  const orientation = await mesurerAuMieux(contexte, (port) =>
    appels(port, "GET", LECTURES.orientation),
  );
  const rendezVous = await mesurerAuMieux(contexte, (port) =>
    appels(port, "GET", LECTURES.rendezVous),
  );
  const session = await ouvrirSessionPortail(contexte.base.url);
  const cle = jetonsDe(session.agentId);
  const vue = await mesurerAuMieux(contexte, async () =>
    tous.map((rang) =>
      requete("GET", `/portail/api/usagers/${cle(rang)}/vue-360`, session.entetes),
    ),
  );
  const ecriture = await mesurerAuMieux(contexte, (port) =>
    appels(port, "POST", "/partenaire/rendez-vous-partenaire/v1/rendez-vous", RENDEZ_VOUS),
  );
  return [
    { nom: "orientation", valeur: orientation.debit, note: orientation.note },
    { nom: "orientationP99", valeur: orientation.p99 },
    { nom: "rendezVous", valeur: rendezVous.debit, note: rendezVous.note },
    { nom: "rendezVousP99", valeur: rendezVous.p99 },
    { nom: "vue360", valeur: vue.debit, note: vue.note },
    { nom: "ecriture", valeur: ecriture.debit, note: ecriture.note },
  ];
}
