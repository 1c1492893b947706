import type { FastifyInstance } from "fastify";
import Type from "typebox";
import { ouNul } from "../../kit/http/contrat.ts";
import { routesActes } from "../identite/index.ts";
import { consulterDocumentation, listerDocumentation } from "./actes/consulter-documentation.ts";
import { publierDocumentation } from "./actes/publier-documentation.ts";
import { PUBLICS } from "./regles/documentation.ts";
import type { ServicesCatalogue } from "./services.ts";

const texte = (maxLength: number) => Type.String({ minLength: 1, maxLength, pattern: "\\S" });
const lecteurs = Type.Union(PUBLICS.map((code) => Type.Literal(code)));

const Version = Type.Object({
  id: Type.String(),
  titre: Type.String(),
  version: Type.Integer(),
  public: lecteurs,
  nouveautes: Type.String(),
  adresse: ouNul(Type.String()),
  texte: ouNul(Type.String()),
  publieeLe: Type.String(),
});
const Outil = Type.Object({
  code: Type.String(),
  libelle: Type.String(),
  genre: Type.String(),
  /** The page of the API's reference, kept from its own description. */
  reference: ouNul(Type.String()),
  documents: Type.Array(Type.Object({ ...Version.properties, precedentes: Type.Array(Version) })),
});

/** The documentation of the tools: read by everyone, published by the opérateur. */
export function enregistrerPortailDocumentation(
  serveur: FastifyInstance,
  services: ServicesCatalogue,
): void {
  const servir = routesActes(serveur, services.cadre, "Documentation");
  servir(
    { chemin: "/documentation", sortie: Type.Object({ outils: Type.Array(Outil) }) },
    listerDocumentation(services),
  );
  servir({ chemin: "/documentation/:element", sortie: Outil }, consulterDocumentation(services));
  servir(
    {
      chemin: "/documentation/:element",
      corps: {
        titre: texte(200),
        public: lecteurs,
        nouveautes: texte(2000),
        adresse: ouNul(Type.String({ pattern: "^https://[^\\s]+$", maxLength: 300 })),
        texte: ouNul(texte(20_000)),
      },
      sortie: Type.Object({ version: Type.Integer() }),
    },
    publierDocumentation(services),
  );
}
