import type { FastifyInstance } from "fastify";
import Type from "typebox";
import { ouNul, parmi } from "../../kit/http/contrat.ts";
import { ErreurPortail, envoyerRefus } from "../../kit/http/refus-portail.ts";
import { jourCivil } from "../../kit/jour-civil.ts";
import { ETATS_SENSIBILISATION, MESSAGES_PORTES, type Porte } from "../habilitations/index.ts";
import { aUnFacteur } from "./depot/facteurs.ts";
import { renouvelerSession } from "./depot/sessions.ts";
import { enroler, verifierCode } from "./facteur-totp.ts";
import { meilleurMoyen } from "./regles/moyen-connexion.ts";
import type { ServicesIdentite } from "./services.ts";
import { lireSessionCourante, type SessionCourante } from "./session-courante.ts";
import { poserTemoin } from "./temoin-session.ts";
import { tracerConnexion } from "./tracer-connexion.ts";

const PorteFermee = Type.Object({ code: Type.String(), message: Type.String() });

/** Made when it is served: the states come from a module that loads this one first. */
function formerSession() {
  return Type.Object({
    agent: Type.Object({
      prenom: Type.String(),
      nom: Type.String(),
      courriel: Type.String(),
      fonction: Type.String(),
      organisation: Type.Object({ nom: Type.String(), type: Type.String() }),
    }),
    secondFacteur: Type.Union([
      Type.Literal("verifie"),
      Type.Literal("a-verifier"),
      Type.Literal("a-enroler"),
    ]),
    /** Roles of administration; each opens its own menus. */
    roles: Type.Array(Type.String()),
    tuiles: Type.Array(
      Type.Object({
        code: Type.String(),
        titre: Type.String(),
        description: Type.String(),
        lien: Type.Union([Type.String(), Type.Null()]),
        plateforme: Type.String(),
        plateformeNom: Type.String(),
      }),
    ),
    /** Gates closed to everything, then those of each module the agent has had a right on. */
    portes: Type.Array(PorteFermee),
    acces: Type.Array(Type.Object({ module: Type.String(), portes: Type.Array(PorteFermee) })),
    /** Where they stand with the awareness of security; null when their organisation published none. */
    sensibilisation: ouNul(
      Type.Object({
        etat: parmi(ETATS_SENSIBILISATION),
        derniere: ouNul(Type.String()),
        echeance: Type.String(),
        limite: Type.String(),
      }),
    ),
    demonstration: Type.Boolean(),
  });
}

export const SESSION_ABSENTE = {
  code: "SESSION_ABSENTE",
  message: "Votre session est absente ou expirée : connectez-vous de nouveau.",
};

/** Who is signed in, and the second factor kept by Maillage when the provider has none. */
export function enregistrerSession(serveur: FastifyInstance, services: ServicesIdentite): void {
  const erreurs = {
    400: ErreurPortail,
    401: ErreurPortail,
    409: ErreurPortail,
    429: ErreurPortail,
  };

  serveur.get(
    "/portail/api/session",
    { schema: { tags: ["Session"], response: { 200: formerSession(), 401: ErreurPortail } } },
    async (requete, reponse) => {
      const courante = await lireSessionCourante(services, requete);
      if (!courante) return envoyerRefus(requete, reponse, 401, SESSION_ABSENTE);
      return reponse.send(await decrire(courante, services));
    },
  );

  serveur.post(
    "/portail/api/second-facteur/enrolement",
    {
      schema: {
        tags: ["Session"],
        response: { 200: Type.Object({ secret: Type.String(), qr: Type.String() }), ...erreurs },
      },
    },
    async (requete, reponse) => {
      const courante = await lireSessionCourante(services, requete);
      if (!courante) return envoyerRefus(requete, reponse, 401, SESSION_ABSENTE);
      const resultat = await enroler(services.pool, services.trousseau.seconds, courante.agent);
      return "ok" in resultat
        ? envoyerRefus(requete, reponse, 409, resultat)
        : reponse.send(resultat);
    },
  );

  serveur.post(
    "/portail/api/second-facteur/verification",
    {
      schema: {
        tags: ["Session"],
        body: Type.Object({ code: Type.String({ pattern: "^[0-9]{6}$" }) }),
        response: { 204: Type.Null(), ...erreurs },
      },
    },
    async (requete, reponse) => {
      const courante = await lireSessionCourante(services, requete);
      if (!courante) return envoyerRefus(requete, reponse, 401, SESSION_ABSENTE);
      const { code } = requete.body as { code: string };
      const { pool, trousseau, cadre } = services;
      const maintenant = cadre.horloge.maintenant();
      const verdict = await verifierCode(
        pool,
        trousseau.seconds,
        courante.agent.id,
        code,
        maintenant,
      );
      await tracerConnexion(services, {
        acte: "verifier-second-facteur",
        agentId: courante.agent.id,
        organisationId: courante.agent.organisationId,
        motif: verdict.ok ? null : verdict.code,
        correlation: requete.id,
      });
      if (!verdict.ok) {
        return envoyerRefus(
          requete,
          reponse,
          verdict.code === "FACTEUR_BLOQUE" ? 429 : 400,
          verdict,
        );
      }
      const temoin = await renouvelerSession(pool, courante.temoin);
      if (!temoin) return envoyerRefus(requete, reponse, 401, SESSION_ABSENTE);
      poserTemoin(reponse, temoin, services);
      const { acr, amr } = courante.session;
      const moyen = meilleurMoyen({ acr, amr: [...amr, "otp"] });
      await services.usages.noterConnexion(courante.agent.id, moyen, jourCivil(maintenant));
      return reponse.code(204).send();
    },
  );
}

async function decrire(courante: SessionCourante, services: ServicesIdentite) {
  const { agent, acteur, session } = courante;
  const verifie = session.secondFacteur !== null;
  const enrole = verifie || (await aUnFacteur(services.pool, agent.id));
  return {
    agent: {
      prenom: agent.prenom,
      nom: agent.nom,
      courriel: agent.courriel,
      fonction: agent.fonction,
      organisation: { nom: acteur.organisation.nom, type: acteur.organisation.type },
    },
    secondFacteur: verifie ? "verifie" : enrole ? "a-verifier" : "a-enroler",
    // CONV-7-16: nothing is offered before the second factor.
    roles: verifie ? [...acteur.roles] : [],
    tuiles: verifie ? await services.tuiles(acteur) : [],
    portes: expliquer(courante.acces.portes),
    acces: courante.acces.parModule.map(({ module, portes }) => ({
      module,
      portes: expliquer(portes),
    })),
    sensibilisation: courante.acces.sensibilisation,
    demonstration: services.demonstration,
  };
}

function expliquer(portes: readonly Porte[]) {
  return portes.map((code) => ({ code, message: MESSAGES_PORTES[code] }));
}
