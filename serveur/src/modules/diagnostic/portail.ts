import type { FastifyInstance } from "fastify";
import Type from "typebox";
import type { Acte } from "../../acte/index.ts";
import { routesActes } from "../identite/index.ts";
import { adapter, parCle, type ServicesUsagers } from "../usagers/index.ts";
import { attesterConjoint } from "./actes/attester-conjoint.ts";
import { consulterDiagnostic } from "./actes/consulter-diagnostic.ts";
import { type Enregistre as Ecrit, ecrireDiagnostic } from "./actes/ecrire-diagnostic.ts";
import { lireLHistorique } from "./actes/lire-historique.ts";
import {
  CORPS,
  DiagnosticLu,
  Enregistre,
  HistoriqueLu,
  QUESTION_HISTORIQUE,
} from "./contrats-portail.ts";
import { raconter } from "./raconter.ts";
import type { Ecriture } from "./regles/ecriture.ts";
import {
  type BesoinsSaisis,
  type ContrainteSaisie,
  lireBesoinsSaisis,
  lireContrainteSaisie,
  lireProjetSaisi,
  type ProjetSaisi,
} from "./saisies-portail.ts";

const ACCES = { scopes: null, module: "diagnostic" };
const RACINE = "/usagers/:cle/diagnostic";
const PAR_PAGE = 20;

type Saisie<S> = S & { readonly cle: string; readonly version: number };

/** The screen « Diagnostic socio-professionnel » of Suivi de parcours, over the actes of the API. */
// ANX4-B-09
export function enregistrerPortailDiagnostic(
  serveur: FastifyInstance,
  services: ServicesUsagers,
): void {
  const servir = routesActes(serveur, services.cadre, "Diagnostic socio-professionnel");
  servir({ chemin: RACINE, sortie: DiagnosticLu }, parCle(consulterDiagnostic(services, ACCES)));
  servir(
    { chemin: `${RACINE}/conjoint`, corps: CORPS.conjoint, sortie: Type.Null() },
    parCle(attesterConjoint(services, ACCES)),
  );
  const lire = parCle(lireLHistorique(services, ACCES, raconter));
  servir(
    { chemin: `${RACINE}/historique`, question: QUESTION_HISTORIQUE, sortie: HistoriqueLu },
    adapter(lire, ({ cle, page = "1" }: { cle: string; page?: string }) => ({
      cle,
      demande: {
        volet: null,
        idDiagnostic: null,
        debut: null,
        fin: null,
        page: Number(page),
        parPage: PAR_PAGE,
      },
    })),
  );
  /** One writing of the screen: its address, its body, and what it says of the diagnostic. */
  const ecrire = <S>(
    suite: string,
    nom: string,
    corps: (typeof CORPS)[keyof typeof CORPS],
    traduire: (saisie: S, le: Date) => Ecriture,
  ) => {
    const acte = parCle(ecrireDiagnostic(services, ACCES, nom, traduire));
    servir(
      { chemin: `${RACINE}/${suite}`, corps, sortie: Enregistre },
      adapter(acte, ({ cle, version, ...saisie }: Saisie<S>) => ({
        cle,
        version,
        saisie: saisie as S,
      })) as Acte<Saisie<S>, Ecrit>,
    );
  };
  ecrire<ContrainteSaisie>(
    "contraintes",
    "enregistrer-contraintes",
    CORPS.contrainte,
    lireContrainteSaisie,
  );
  ecrire<{ flag: boolean }>(
    "sans-contrainte",
    "enregistrer-contraintes",
    CORPS.sansContrainte,
    ({ flag: sansContrainte }, le) => ({
      contraintes: {
        le,
        contraintes: [],
        situations: [],
        objectifs: [],
        sansContrainte,
      },
    }),
  );
  ecrire<NonNullable<Ecriture["pouvoirAgir"]>>(
    "pouvoir-agir",
    "enregistrer-pouvoir-agir",
    CORPS.pouvoirAgir,
    (pouvoirAgir) => ({ pouvoirAgir }),
  );
  ecrire<ProjetSaisi>("projets", "modifier-diagnostic", CORPS.projet, lireProjetSaisi);
  ecrire<BesoinsSaisis>("besoins", "enregistrer-besoins", CORPS.besoins, lireBesoinsSaisis);
  ecrire<{ id: string }>("suppression", "supprimer-diagnostic", CORPS.suppression, ({ id }) => ({
    diagnostics: [{ id, projet: null, prioritaire: null, statut: "SUPPRIME" }],
  }));
}
