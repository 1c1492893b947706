import type { FastifyInstance } from "fastify";
import Type from "typebox";
import { ouNul } from "../../kit/http/contrat.ts";
import { routesActes } from "../identite/index.ts";
import { consulterTextes } from "./actes/consulter-textes.ts";
import {
  consulterFeuille,
  ecrirePoint,
  exprimerBesoin,
  relierBesoin,
} from "./actes/feuille-de-route.ts";
import { enregistrerPlateforme } from "./actes/tenir-plateformes.ts";
import {
  consulterReferences,
  deciderFinalite,
  enregistrerCahier,
} from "./actes/tenir-references.ts";
import { ETATS_POINT } from "./depot/feuille-de-route.ts";
import { FINALITES_SECONDAIRES } from "./regles/references.ts";
import type { ServicesCatalogue } from "./services.ts";

const RIEN = Type.Object({});
const CREE = Type.Object({ id: Type.String() });
const uuid = Type.String({ format: "uuid" });
const jour = Type.String({ format: "date" });
const texte = (maximum: number, minimum = 3) =>
  Type.String({ minLength: minimum, maxLength: maximum });
const etat = Type.Union(ETATS_POINT.map((code) => Type.Literal(code)));
const finalite = Type.Union(FINALITES_SECONDAIRES.map((code) => Type.Literal(code)));

const decision = { finalite, ouverte: Type.Boolean(), effetLe: jour, decision: texte(500) };
const point = {
  intitule: texte(200),
  valeur: Type.Integer({ minimum: 0, maximum: 100 }),
  etat,
  motif: texte(1000),
};
const plateforme = {
  code: Type.String({ pattern: "^[a-z][a-z0-9-]{1,60}$" }),
  nom: texte(100),
  adresse: Type.Union([Type.String({ pattern: "^https://", maxLength: 300 }), Type.Null()]),
  debut: jour,
  fin: Type.Union([jour, Type.Null()]),
};
const besoin = {
  intitule: texte(200),
  description: texte(5000),
  priorite: Type.Integer({ minimum: 1, maximum: 3 }),
};
const lu = { id: Type.String(), version: Type.Integer(), ecritLe: Type.String(), ...point };

const References = Type.Object({
  fondements: Type.Array(
    Type.Object({
      finalite: Type.String(),
      libelle: Type.String(),
      mission: Type.String(),
      baseLegale: Type.String(),
    }),
  ),
  cahiers: Type.Array(
    Type.Object({
      enVigueurLe: Type.String(),
      reference: Type.String(),
      enVigueur: Type.Boolean(),
    }),
  ),
  finalites: Type.Array(
    Type.Object({
      finalite,
      ouverte: Type.Boolean(),
      decisions: Type.Array(Type.Object(decision)),
    }),
  ),
});
const Textes = Type.Object({
  textes: Type.Array(
    Type.Object({
      reference: Type.String(),
      du: ouNul(Type.String()),
      effetLe: ouNul(Type.String()),
      objet: Type.String(),
      source: Type.String(),
      certitude: Type.Union([Type.Literal("V"), Type.Literal("S")]),
      parametres: Type.Array(Type.String()),
    }),
  ),
});
const Feuille = Type.Object({
  points: Type.Array(Type.Object({ ...lu, precedentes: Type.Array(Type.Object(lu)) })),
  besoins: Type.Array(
    Type.Object({
      id: Type.String(),
      ...besoin,
      organisation: Type.String(),
      exprimeLe: Type.String(),
      point: Type.Union([Type.String(), Type.Null()]),
      etat: Type.Union([etat, Type.Null()]),
    }),
  ),
});

/** What governs the common tools: references, secondary purposes, roadmap and needs. */
export function enregistrerPortailGouvernance(
  serveur: FastifyInstance,
  services: ServicesCatalogue,
): void {
  const servir = routesActes(serveur, services.cadre, "Gouvernance");
  const racine = "/gouvernance";
  servir(
    { chemin: `${racine}/plateformes`, corps: plateforme, sortie: RIEN },
    enregistrerPlateforme(services),
  );
  servir({ chemin: `${racine}/textes`, sortie: Textes }, consulterTextes(services));
  servir({ chemin: `${racine}/references`, sortie: References }, consulterReferences(services));
  servir(
    {
      chemin: `${racine}/cahiers-des-charges`,
      corps: { enVigueurLe: jour, reference: texte(300) },
      sortie: RIEN,
    },
    enregistrerCahier(services),
  );
  servir(
    { chemin: `${racine}/finalites`, corps: decision, sortie: RIEN },
    deciderFinalite(services),
  );
  servir({ chemin: `${racine}/feuille-de-route`, sortie: Feuille }, consulterFeuille(services));
  servir(
    {
      chemin: `${racine}/points`,
      corps: { id: Type.Union([uuid, Type.Null()]), ...point },
      sortie: CREE,
    },
    ecrirePoint(services),
  );
  servir({ chemin: `${racine}/besoins`, corps: besoin, sortie: CREE }, exprimerBesoin(services));
  servir(
    { chemin: `${racine}/besoins/:id/point`, corps: { pointId: uuid }, sortie: RIEN },
    relierBesoin(services),
  );
}
