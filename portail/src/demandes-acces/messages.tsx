import { useId } from "react";
import { api, recevoir } from "../kit/api.ts";
import { enInstant } from "../kit/dates.ts";
import { FormulaireAction } from "../kit/formulaire-action.tsx";
import type { DemandeLue, Vue } from "./formes.ts";

/** What the parties write to each other about a request; kept as it was written. */
export function Messages({ vue, demande }: { vue: Vue; demande: DemandeLue }) {
  const { id, messages, gestes } = demande;
  const titre = useId();
  const ecrire = async (texte: string) => {
    const appel = { params: { path: { id } }, body: { texte } };
    await recevoir(
      vue === "operateur"
        ? api.POST("/portail/api/operateur/demandes-acces/{id}/messages", appel)
        : api.POST("/portail/api/demandes-acces/{id}/messages", appel),
    );
    return "Votre message est envoyé.";
  };
  if (messages.length === 0 && !gestes.includes("echanger")) return null;
  return (
    <section aria-labelledby={titre}>
      <h2 id={titre}>Échanges</h2>
      {messages.length === 0 && <p>Aucun message n’a été échangé sur cette demande.</p>}
      {messages.map(({ id: cle, auteur, partie, texte, ecritLe }) => (
        <article key={cle}>
          <p className="m-discret">
            {auteur || "Un agent"} ({partie === "operateur" ? "opérateur" : "partenaire"}),{" "}
            <time dateTime={ecritLe}>{enInstant(ecritLe)}</time>
          </p>
          <p className="m-texte">{texte}</p>
        </article>
      ))}
      {gestes.includes("echanger") && (
        <FormulaireAction
          titre="Écrire un message"
          action="Envoyer le message"
          relire={["demandes-acces"]}
          champs={[
            {
              nom: "texte",
              libelle: "Message",
              genre: "long",
              aide: "Lu par l’autre partie et conservé avec la demande. Aucune donnée d’une personne suivie.",
            },
          ]}
          envoyer={({ texte = "" }) => ecrire(texte)}
        />
      )}
    </section>
  );
}
