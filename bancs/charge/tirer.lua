-- Sends, one after the other and from a random one, the requests written in a file (NUL between two).
local requetes, rang = {}, 0

function init(arguments)
  local fichier = assert(io.open(arguments[1], "rb"))
  for texte in fichier:read("*a"):gmatch("[^%z]+") do requetes[#requetes + 1] = texte end
  fichier:close()
end

function request()
  rang = rang % #requetes + 1
  return requetes[rang]
end

function done(resume, latence)
  io.write(string.format(
    'BANC {"requetes":%d,"microsecondes":%d,"erreurs":%d,"p50":%.3f,"p99":%.3f}\n',
    resume.requests, resume.duration,
    resume.errors.connect + resume.errors.read + resume.errors.write + resume.errors.timeout + resume.errors.status,
    latence:percentile(50) / 1000, latence:percentile(99) / 1000))
end
