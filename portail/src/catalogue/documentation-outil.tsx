import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { aLeRole } from "../cadre/menus.ts";
import { useSession } from "../identite/session.ts";
import { Alerte } from "../kit/alerte.tsx";
import { enJour } from "../kit/dates.ts";
import { EtatLecture } from "../kit/etat-lecture.tsx";
import { EtatVide } from "../kit/etat-vide.tsx";
import { Page } from "../kit/page.tsx";
import { Pastille } from "../kit/pastille.tsx";
import { PublierDocumentation } from "./publier-documentation.tsx";
import { type PieceLue, requeteDocumentation, type VersionLue } from "./requetes.ts";

/** The documentation of one tool: the version in force of each piece, then the former ones. */
// CONV-3.1-10 ANX5-F-11
export function DocumentationOutil() {
  const { element } = useParams({ strict: false }) as { element: string };
  const { data, error, refetch } = useQuery(requeteDocumentation(element));
  const session = useSession();
  const editeur = session !== null && aLeRole("OPERATEUR")(session);
  return (
    <Page titre={data ? `Documentation : ${data.libelle}` : "Documentation"}>
      <p>
        <Link className="fr-link" to="/documentation">
          Toute la documentation
        </Link>
      </p>
      <EtatLecture lecture={{ data, error, refetch }} phrase="Lecture de la documentation…" />
      {data?.reference && (
        <Alerte gravite="info">
          <a className="fr-link" href={data.reference}>
            Référence de l’API : opérations, champs, exemples et bac à sable
          </a>
        </Alerte>
      )}
      {data?.documents.length === 0 && (
        <EtatVide titre="Aucun document n’est publié pour cet outil" />
      )}
      {data?.documents.map((piece) => (
        <Piece key={piece.titre} piece={piece} />
      ))}
      {data && editeur && (
        <div className="m-actions m-gestes">
          <PublierDocumentation outil={data} />
        </div>
      )}
    </Page>
  );
}

function Piece({ piece }: { piece: PieceLue }) {
  const { id, titre, precedentes } = piece;
  return (
    <section className="m-carte" aria-labelledby={id}>
      <h2 id={id}>{titre}</h2>
      {piece.public === "correspondant-si" && (
        <Pastille ton="attention">Pour les correspondants SI</Pastille>
      )}
      <Version version={piece} />
      {precedentes.length > 0 && (
        <details>
          <summary>Versions précédentes ({precedentes.length})</summary>
          {precedentes.map((version) => (
            <Version key={version.id} version={version} />
          ))}
        </details>
      )}
    </section>
  );
}

function Version({ version }: { version: VersionLue }) {
  const { version: numero, publieeLe, nouveautes, adresse, texte } = version;
  return (
    <>
      <p className="m-discret">
        Version {numero}, publiée le {enJour(publieeLe)} : {nouveautes}
      </p>
      {adresse && (
        <p>
          <a className="fr-link m-cesure" href={adresse} rel="noreferrer">
            {adresse}
          </a>
        </p>
      )}
      {texte && <pre className="m-texte">{texte}</pre>}
    </>
  );
}
