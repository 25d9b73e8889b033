-- Revised versions are few among all versions ever known; what asks for them must not read those of every running period.
create index figures_revised on release.figures (metric) where marks like '%r%';
