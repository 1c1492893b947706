import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { Alerte } from "../kit/alerte.tsx";
import { compter } from "../kit/compter.ts";
import { enInstant } from "../kit/dates.ts";
import { Definitions } from "../kit/definitions.tsx";
import { EtatLecture } from "../kit/etat-lecture.tsx";
import { Page } from "../kit/page.tsx";
import { Pastille } from "../kit/pastille.tsx";
import { CANAUX, CONSTATS, ETATS, GESTES, GRAVITES, NATURES } from "./ecriture.ts";
import type { Lue, Vue } from "./formes.ts";
import { GestesOperateur } from "./gestes-operateur.tsx";
import { GestesPartenaire } from "./gestes-partenaire.tsx";
import { requeteSollicitation } from "./requetes.ts";

export function SollicitationPartenaire() {
  return <PageSollicitation vue="partenaire" />;
}

export function SollicitationOperateur() {
  return <PageSollicitation vue="operateur" />;
}

/** One difficulty: what was seen, what is being done, and the next gesture. */
function PageSollicitation({ vue }: { vue: Vue }) {
  const { id = "" } = useParams({ strict: false }) as { id?: string };
  const { data, error, refetch } = useQuery(requeteSollicitation(vue, id));
  return (
    <Page
      titre="Sollicitation"
      entete={data ? `Sollicitation n° ${data.numero}, ${data.titre}` : "Sollicitation"}
    >
      <p className="m-retour">
        <Link to={vue === "operateur" ? "/operateur/sollicitations" : "/aide"} className="fr-link">
          Toutes les sollicitations
        </Link>
      </p>
      <EtatLecture lecture={{ data, error, refetch }} phrase="Lecture de la sollicitation…" />
      {data && (
        <>
          <Situation sollicitation={data} />
          {vue === "operateur" ? (
            <GestesOperateur sollicitation={data} />
          ) : (
            <GestesPartenaire sollicitation={data} />
          )}
          <Historique sollicitation={data} />
        </>
      )}
    </Page>
  );
}

function Situation({ sollicitation: s }: { sollicitation: Lue }) {
  return (
    <div className="m-carte">
      <p>
        <Pastille ton={ETATS[s.etat].ton}>{ETATS[s.etat].mot}</Pastille>{" "}
        {s.enRetard && <Pastille ton="grave">En retard</Pastille>}
      </p>
      {s.contournements
        .filter(({ fin }) => fin === null)
        .map(({ texte, portee, debut }) => (
          <Alerte
            key={debut}
            gravite="info"
            titre={`Solution de contournement ${portee === "totale" ? "complète" : "partielle"}`}
          >
            {texte}
          </Alerte>
        ))}
      {s.reponse && (
        <>
          <p className="m-vide-titre">Réponse</p>
          <p className="m-texte">{s.reponse}</p>
          {s.documentation && (
            <p>
              <a className="fr-link" href={s.documentation} rel="noreferrer">
                Documentation
              </a>
            </p>
          )}
        </>
      )}
      <p className="m-vide-titre">Ce qui a été fait, pas à pas</p>
      <p className="m-texte">{s.etapes}</p>
      <Definitions
        lignes={[
          ["Nature", NATURES[s.nature]],
          ["Plateforme", CANAUX[s.plateforme]],
          ["Outil ou API", s.outil],
          ["Survenu le", enInstant(s.survenueLe)],
          ["Référence de l’erreur", s.reference],
          ["Signalée par", [s.auteur, s.organisation].filter(Boolean).join(", ")],
          ["Analyse du correspondant SI", s.analyse],
          ["Gravité", s.gravite && GRAVITES[s.gravite]],
          ["Qui est empêché", s.impact],
          ["Équipe", s.equipe],
          ["Vérification", s.verification && CONSTATS[s.verification as keyof typeof CONSTATS]],
        ]}
      />
    </div>
  );
}

function Historique({ sollicitation }: { sollicitation: Lue }) {
  const { historique, diffusion } = sollicitation;
  return (
    <section aria-labelledby="historique">
      <h2 id="historique">Historique</h2>
      {diffusion.destinataires > 0 && (
        <p>
          Information lue par {compter(diffusion.lues, "utilisateur", "utilisateurs")} sur{" "}
          {diffusion.destinataires}.
        </p>
      )}
      <ol className="m-frise">
        {historique.map(({ le, genre, auteur, de, a }) => (
          <li key={`${le}${genre}`}>
            <time dateTime={le} className="m-discret">
              {enInstant(le)}
            </time>{" "}
            {[GESTES[genre] ?? genre, de && `de ${de}`, a && `à ${a}`, auteur && `par ${auteur}`]
              .filter(Boolean)
              .join(", ")}
          </li>
        ))}
      </ol>
    </section>
  );
}
