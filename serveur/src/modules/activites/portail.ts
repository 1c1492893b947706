import type { FastifyInstance } from "fastify";
import Type from "typebox";
import { ouNul, parmi } from "../../kit/http/contrat.ts";
import { routesActes } from "../identite/index.ts";
import { consulterPilotage } from "./actes/consulter-pilotage.ts";
import { ABSENTS, PUBLICS, UNITES } from "./regles/indicateurs.ts";
import type { ServicesActivites } from "./services.ts";

const cellule = {
  nombre: ouNul(Type.Number()),
  masque: ouNul(parmi(["PETIT", "SECRET"])),
};
const Cellule = Type.Object(cellule);
const Periode = Type.Object({ debut: Type.String(), fin: Type.String() });
const Nommee = Type.Object({ id: Type.String(), nom: Type.String() });
const Indicateur = Type.Object({
  code: Type.String(),
  unite: parmi(UNITES),
  valeurs: Type.Array(Type.Object({ public: parmi(PUBLICS), ...cellule })),
});

const Pilotage = Type.Object({
  jour: Type.String(),
  periode: Periode,
  periodes: Type.Array(Periode),
  organisation: Nommee,
  partenaires: Type.Array(Nommee),
  seuil: Type.Integer(),
  services: Type.Array(Indicateur),
  intensif: Type.Array(Indicateur),
  structures: Type.Object({
    structures: Cellule,
    referents: Cellule,
    intensifs: Cellule,
    surcharges: Cellule,
  }),
  portefeuilleMax: Type.Integer(),
  absents: Type.Array(parmi(ABSENTS)),
  orientations: Type.Array(
    Type.Object({
      code: Type.String(),
      lignes: Type.Array(Type.Object({ valeur: Type.String(), ...cellule })),
    }),
  ),
  stockLe: Type.String(),
  stock: Type.Array(
    Type.Object({
      departement: Type.String(),
      personnes: Cellule,
      faites: Cellule,
      part: Cellule,
      echeance: Type.String(),
    }),
  ),
});

/** The screen « Pilotage » of Activités & Pilotage Partenaires. */
export function enregistrerPortailPilotage(
  serveur: FastifyInstance,
  services: ServicesActivites,
): void {
  const servir = routesActes(serveur, services.cadre, "Pilotage");
  servir(
    {
      chemin: "/pilotage",
      question: {
        debut: Type.Optional(Type.String({ format: "date" })),
        partenaire: Type.Optional(Type.String({ format: "uuid" })),
      },
      sortie: Pilotage,
    },
    consulterPilotage(services),
  );
}
