import type { FastifyInstance } from "fastify";
import Type from "typebox";
import { type Acte, accomplir, lectureCommune } from "../../../acte/index.ts";
import { jourCivil } from "../../../kit/jour-civil.ts";
import {
  type AppelApi,
  type DefinitionApi,
  enregistrerApi,
  type ReponseApi,
  type ServicesPasserelle,
} from "../../acces-api/index.ts";
import { EntetesEcriture, refuserDossier, type ServicesUsagers } from "../../usagers/index.ts";
import { conclureDemarche, modifierDemarche, prevoirDemarche } from "../actes/ecrire-demarche.ts";
import { lireSemaine } from "../actes/lire-semaine.ts";
import {
  Activite,
  code,
  DemarcheLue,
  ISSUE,
  MODIFICATION,
  SAISIE,
  Semaine,
  SemaineLue,
} from "../contrats.ts";
import {
  EXEMPLE_DEMARCHE,
  EXEMPLE_FAITE,
  EXEMPLE_ISSUE,
  EXEMPLE_MODIFICATION,
  EXEMPLE_SAISIE,
  EXEMPLE_SEMAINE,
} from "../exemples.ts";
import {
  type IssueRecue,
  lireIssue,
  lireSaisie,
  presenterDemarche,
  presenterSemaine,
  type SaisieRecue,
} from "../presenter.ts";
import { ETATS, MOTIFS, TYPES } from "../regles/demarche.ts";
import { lireFichierMetier } from "../regles/fichier-metier.ts";
import { designe, ERREURS, ERREURS_ET_CONFLIT, ERREURS_PROPOSEES } from "./probleme.ts";

const LIRE = ["liredemarches", "profil_accedant"];
const ECRIRE = ["ecriredemarches", "profil_accedant"];

const definition: DefinitionApi = {
  code: "demarches-usager",
  version: 1,
  titre: "Démarches usager",
  description: "Lire et organiser les démarches d’une personne, semaine par semaine.",
  realm: "agent",
  scopes: ["liredemarches", "ecriredemarches", "profil_accedant"],
  jetonUsager: true,
  finalite: "PARCOURS",
  quota: 10,
  proposition: true,
  erreurs: ERREURS_PROPOSEES,
};

const Id = designe(EXEMPLE_DEMARCHE.id);
const Referentiel = Type.Object({
  types: Type.Array(code(TYPES)),
  etats: Type.Array(code(ETATS)),
  motifs: Type.Array(code(MOTIFS)),
  motifsJustifies: Type.Array(Type.String()),
  activites: Type.Array(Activite),
});
const CODES = { types: [...TYPES], etats: [...ETATS], motifs: [...MOTIFS] };
const ecriture = { entetes: EntetesEcriture, scopes: ECRIRE };

function enregistrer(
  serveur: FastifyInstance,
  services: ServicesUsagers,
  passerelle: ServicesPasserelle,
): void {
  const lire = lireSemaine(services, { scopes: LIRE, module: null }, async (lue) => {
    if (lue.demarches.length === 0) return null;
    const annuaire = await services.cadre.annuaire.lire();
    const nommer = (id: string) => annuaire.organisation(id)?.nom ?? null;
    const demarches = lue.demarches.map((demarche) => presenterDemarche(demarche, nommer));
    return { ...presenterSemaine(lue.bilan), demarches };
  });
  const lireReferentiel = lectureCommune<null, unknown>(
    { nom: "lire-referentiel-demarches", finalite: definition.finalite, scopes: LIRE },
    async () => {
      const jour = jourCivil(services.cadre.horloge.maintenant());
      const [motifsJustifies, lignes] = await Promise.all([
        services.parametres.textes("intensite.motifs_justifies", jour),
        services.parametres.textes("intensite.fichier_metier", jour),
      ]);
      return { ...CODES, motifsJustifies, activites: lireFichierMetier(lignes) };
    },
  );
  const acces = { scopes: ECRIRE, module: null };
  const prevoir = prevoirDemarche(services, acces);
  const modifier = modifierDemarche(services, acces);
  const conclure = conclureDemarche(services, acces);

  async function faire<E, S>(
    acte: Acte<E, S>,
    entree: E,
    appel: AppelApi,
    statut: number,
  ): Promise<ReponseApi> {
    const sortie = await accomplir(acte, entree, appel, services.cadre);
    if (!sortie.ok) return refuserDossier(definition, sortie, appel.lieu);
    return sortie.valeur === null ? { statut: 204 } : { statut, corps: sortie.valeur };
  }
  const designee = ({ jetonUsager: jeton, cleIdempotence, parametres, corps }: AppelApi) => ({
    jeton,
    cleIdempotence,
    id: parametres.id ?? "",
    version: (corps as { version: number }).version,
  });

  enregistrerApi(
    serveur,
    definition,
    [
      {
        operation: {
          methode: "GET",
          chemin: "/demarches",
          resume: "Lire les démarches d’une semaine",
          description: "Sans « semaine » : la semaine en cours à Paris, du lundi au dimanche.",
          question: Type.Object({ semaine: Type.Optional(Semaine) }),
          scopes: LIRE,
          reponses: {
            200: SemaineLue,
            204: Type.Null({ description: "Aucune démarche cette semaine-là" }),
            ...ERREURS,
          },
          exemple: { statut: 200, corps: { ...EXEMPLE_SEMAINE, demarches: [EXEMPLE_FAITE] } },
        },
        traiter: (appel) => {
          const { semaine } = appel.question;
          const entree = { jeton: appel.jetonUsager, ...(semaine && { semaine }) };
          return faire(lire, entree, appel, 200);
        },
      },
      {
        operation: {
          methode: "POST",
          chemin: "/demarches",
          resume: "Prévoir une démarche",
          corps: Type.Object(SAISIE),
          exempleDemande: EXEMPLE_SAISIE,
          reponses: { 201: DemarcheLue, ...ERREURS },
          exemple: { statut: 201, corps: EXEMPLE_DEMARCHE },
          ...ecriture,
        },
        traiter: (appel) => {
          const { jetonUsager: jeton, cleIdempotence } = appel;
          const saisie = lireSaisie(appel.corps as SaisieRecue);
          return faire(prevoir, { jeton, cleIdempotence, saisie }, appel, 201);
        },
      },
      {
        operation: {
          methode: "PUT",
          chemin: "/demarches/:id",
          resume: "Modifier une démarche encore prévue",
          parametres: Id,
          corps: Type.Object(MODIFICATION),
          exempleDemande: EXEMPLE_MODIFICATION,
          reponses: { 200: DemarcheLue, ...ERREURS_ET_CONFLIT },
          exemple: { statut: 200, corps: { ...EXEMPLE_DEMARCHE, version: 2, heuresPrevues: 2.5 } },
          ...ecriture,
        },
        traiter: (appel) => {
          const saisie = lireSaisie(appel.corps as SaisieRecue);
          return faire(modifier, { ...designee(appel), saisie }, appel, 200);
        },
      },
      {
        operation: {
          methode: "PATCH",
          chemin: "/demarches/:id/etat",
          resume: "Dire ce qu’une démarche est devenue",
          description:
            "PREVUE devient FAITE, NON_FAITE (avec « motif ») ou ANNULEE (avec « commentaire ») ; chacune revient à PREVUE.",
          parametres: Id,
          corps: Type.Object(ISSUE),
          exempleDemande: EXEMPLE_ISSUE,
          reponses: { 200: DemarcheLue, ...ERREURS_ET_CONFLIT },
          exemple: { statut: 200, corps: EXEMPLE_FAITE },
          ...ecriture,
        },
        traiter: (appel) => {
          const issue = lireIssue(appel.corps as IssueRecue);
          return faire(conclure, { ...designee(appel), issue }, appel, 200);
        },
      },
      {
        operation: {
          methode: "GET",
          chemin: "/referentiel",
          resume: "Lire les codes et les activités usuelles",
          sansUsager: true,
          description: "Sans jeton usager : les mêmes pour tous.",
          scopes: LIRE,
          reponses: { 200: Referentiel, ...ERREURS },
          exemple: { statut: 200, corps: { ...CODES, motifsJustifies: ["SANTE"], activites: [] } },
        },
        traiter: (appel) => faire(lireReferentiel, null, appel, 200),
      },
    ],
    passerelle,
  );
}

/** Démarches usager v1, proposed: no contract of it was published. */
// ANX4-B-15
export const apiDemarches = { definition, enregistrer };
