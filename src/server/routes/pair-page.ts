// What a pairing link shows to whoever opens it in a browser: copy it into Parley.

/** Shows the link that was opened, whose code no server ever sees, and copies it. */
export const pairScript = `
const link = document.querySelector("input");
link.value = location.href;
document.querySelector("button").addEventListener("click", () => {
  link.select();
  document.execCommand("copy");
  document.querySelector("output").textContent = document.documentElement.lang === "de" ? "Kopiert" : "Copied";
});
if (navigator.language.startsWith("de")) {
  document.documentElement.lang = "de";
  for (const one of document.querySelectorAll("[data-de]")) one.textContent = one.dataset.de;
}
`

export const pairPage = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Parley: pair this browser</title>
<style>
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif }
body { max-width: 36rem; margin: 15vh auto 0; padding: 0 1.5rem }
h1 { font-size: 1.5rem }
div { display: flex; gap: .5rem }
input { flex: 1; min-width: 0; font: inherit; padding: .5rem }
button { font: inherit; padding: .5rem 1rem }
</style>
</head>
<body>
<main>
<h1 data-de="Diesen Browser koppeln">Pair this browser</h1>
<p data-de="Kopieren Sie diesen Link und fügen Sie ihn auf der Willkommensseite der Parley-Erweiterung ein. Er gilt zehn Minuten und nur einmal.">Copy this link and paste it into the welcome page of the Parley extension. It works once, for ten minutes.</p>
<div><input readonly aria-label="Link"><button type="button" data-de="Link kopieren">Copy link</button></div>
<p><output aria-live="polite"></output></p>
</main>
<script>${pairScript}</script>
</body>
</html>
`
