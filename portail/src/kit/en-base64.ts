/** The bytes of a chosen file, as the API takes them. */
export async function enBase64(fichier: File): Promise<string> {
  const octets = new Uint8Array(await fichier.arrayBuffer());
  let texte = "";
  for (let debut = 0; debut < octets.length; debut += 32_768) {
    texte += String.fromCharCode(...octets.subarray(debut, debut + 32_768));
  }
  return btoa(texte);
}
