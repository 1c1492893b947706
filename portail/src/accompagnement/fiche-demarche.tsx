import { enInstant } from "../kit/dates.ts";
import { Pastille } from "../kit/pastille.tsx";
import { ETATS, heuresEcrites, MOTIFS, TYPES } from "./ecriture.ts";
import type { Demarche, SemaineLue } from "./formes.ts";
import { GestesDemarche } from "./gestes-demarche.tsx";

/** One démarche: what it is, what became of it, who entered it, what may be done. */
// ANX4-B-15 CONV-7-06
export function FicheDemarche({
  cle,
  demarche,
  semaine,
}: {
  cle: string;
  demarche: Demarche;
  semaine: SemaineLue;
}) {
  const { id, titre, type, etat, motif, justificatif, commentaire } = demarche;
  const { heuresPrevues, heuresRealisees, source, saisiePar, saisieLe, modifieePar } = demarche;
  const autre = modifieePar && modifieePar !== source ? `, modifiée par ${modifieePar}` : "";
  return (
    <article className="m-carte" aria-labelledby={id}>
      <h4 id={id} tabIndex={-1} className="m-coupe">
        {titre}
      </h4>
      <p>
        <Pastille ton={ETATS[etat]?.ton ?? "neutre"}>{ETATS[etat]?.mot ?? etat}</Pastille>{" "}
        {etat === "FAITE" && heuresRealisees !== null && heuresRealisees !== heuresPrevues
          ? `${heuresEcrites(heuresRealisees)} sur ${heuresEcrites(heuresPrevues)} prévues`
          : heuresEcrites(heuresPrevues)}
        {` – ${TYPES[type] ?? type}`}
      </p>
      {motif && (
        <p>{[MOTIFS[motif] ?? motif, justificatif].filter(Boolean).join(", justificatif : ")}</p>
      )}
      {!motif && justificatif && <p>Justificatif : {justificatif}</p>}
      {commentaire && <p className="m-coupe">{commentaire}</p>}
      <p className="m-discret">
        {`Saisie par ${saisiePar}, ${source ?? "organisme inconnu"}, le ${enInstant(saisieLe)}${autre}`}
      </p>
      {demarche.modifiable && <GestesDemarche cle={cle} demarche={demarche} semaine={semaine} />}
    </article>
  );
}
