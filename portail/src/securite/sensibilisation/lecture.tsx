interface ProprietesLecture {
  parties: readonly (readonly [titre: string, texte: string])[];
}

/** What a module says, part after part, its paragraphs as they were written. */
// CONV-7-14
export function Lecture({ parties }: ProprietesLecture) {
  return parties.map(([titre, texte]) => (
    <section key={titre}>
      <h3>{titre}</h3>
      {texte.split(/\n{2,}/).map((alinea) => (
        <p key={alinea}>{alinea}</p>
      ))}
    </section>
  ));
}
