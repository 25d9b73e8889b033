select
    frozen_on,
    release,
    path,
    bytes,
    sha256
from release.frozen_files
order by frozen_on, path
