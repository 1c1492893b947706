import type { FastifyInstance } from "fastify";
import { PieceLue } from "../../kit/http/piece-deposee.ts";
import { routesActes } from "../identite/index.ts";
import { accuserReception } from "./actes/accuser.ts";
import { completerSignalement, joindrePieceSignalement } from "./actes/completer.ts";
import {
  consulterSignalement,
  consulterSignalements,
  lirePieceSignalement,
} from "./actes/consulter.ts";
import { declarerSignalement } from "./actes/declarer.ts";
import { envoyerSignalement } from "./actes/envoyer.ts";
import { CORPS, Declare, Envoye, Rien, SignalementLu, Signalements } from "./contrats-portail.ts";
import type { ServicesSignalements } from "./services.ts";

const RACINE = "/signalements";

/** What each party tells the other of; the same addresses for both. */
export function enregistrerPortailSignalements(
  serveur: FastifyInstance,
  services: ServicesSignalements,
): void {
  const servir = routesActes(serveur, services.cadre, "Signalements");
  const un = (suite = "") => `${RACINE}/:id${suite}`;
  servir({ chemin: RACINE, sortie: Signalements }, consulterSignalements(services));
  servir({ chemin: un(), sortie: SignalementLu }, consulterSignalement(services));
  servir({ chemin: un("/pieces/:pieceId"), sortie: PieceLue }, lirePieceSignalement(services));
  servir(
    { chemin: RACINE, corps: CORPS.declaration, sortie: Declare },
    declarerSignalement(services),
  );
  servir(
    { chemin: un("/contenu"), corps: CORPS.contenu, sortie: Rien },
    completerSignalement(services),
  );
  servir(
    { chemin: un("/pieces"), corps: CORPS.piece, sortie: Rien },
    joindrePieceSignalement(services),
  );
  servir(
    { chemin: un("/envoi"), corps: CORPS.envoi, sortie: Envoye },
    envoyerSignalement(services),
  );
  servir({ chemin: un("/accuse"), corps: CORPS.accuse, sortie: Rien }, accuserReception(services));
}
