import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { AlerteErreur } from "../kit/alerte-erreur.tsx";
import { api, recevoir } from "../kit/api.ts";
import { enInstant } from "../kit/dates.ts";

interface ProprietesCourriel {
  id: string;
  surFermeture: () => void;
}

/** One e-mail: its text, the proof of each try, and sending again. */
export function Courriel({ id, surFermeture }: ProprietesCourriel) {
  const requetes = useQueryClient();
  const titre = useRef<HTMLHeadingElement>(null);
  const chemin = { params: { path: { id } } };
  const { data, error } = useQuery({
    queryKey: ["courriels", id],
    queryFn: () => recevoir(api.GET("/portail/api/operateur/courriels/{id}", chemin)),
  });
  const renvoi = useMutation({
    mutationFn: () => recevoir(api.POST("/portail/api/operateur/courriels/{id}/renvoi", chemin)),
    onSuccess: () => requetes.invalidateQueries({ queryKey: ["courriels"] }),
  });
  useEffect(() => {
    if (data) titre.current?.focus();
  }, [data]);
  const erreur = error ?? renvoi.error;
  return (
    <section aria-labelledby="courriel" className="m-courriel">
      {erreur && <AlerteErreur erreur={erreur} />}
      {data && (
        <>
          <h2 id="courriel" ref={titre} tabIndex={-1}>
            {data.objet}
          </h2>
          <p className="m-discret m-texte-avis">
            À {data.destinataire}
            {data.messageId && `, Message-ID ${data.messageId}`}
          </p>
          <p className="m-texte-avis">{data.corps}</p>
          {data.piecesJointes.length > 0 && <p>Joint : {data.piecesJointes.join(", ")}</p>}
          {data.tentatives.length === 0 && <p>Aucun essai pour l’instant.</p>}
          <ul>
            {data.tentatives.map(({ le, reussie, reponse }) => (
              <li key={le} className="m-texte-avis">
                {enInstant(le)} : {reussie ? "accepté" : "échec"} ({reponse})
              </li>
            ))}
          </ul>
          {data.etat !== "a_envoyer" && (
            <button
              type="button"
              className="fr-btn fr-btn--sm"
              disabled={renvoi.isPending}
              onClick={() => renvoi.mutate()}
            >
              Renvoyer
            </button>
          )}
        </>
      )}
      {renvoi.isSuccess && <p role="status">Le courriel va être renvoyé.</p>}
      <button type="button" className="fr-btn fr-btn--tertiary fr-btn--sm" onClick={surFermeture}>
        Fermer
      </button>
    </section>
  );
}
