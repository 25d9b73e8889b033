-- The answers of the gates for one release.
select gates.gate, gates.subject, gates.severity, gates.observed, gates.allowed, gates.acknowledgement
from release.gates as gates
where gates.release = ?
order by gates.gate, gates.subject
