-- For every step of this package. The keys of a count go together (a measure has its own breakdowns and places), so the planner
-- takes joins of a million rows for joins of one, loops and sorts. Hashing is right for all of this work.
set local enable_nestloop = off;
set local enable_mergejoin = off;
set local enable_sort = off;
set local work_mem = '256MB';
-- Estimates need only be of the right size: a tenth of the usual sample, a tenth of the time.
set local default_statistics_target = 10;
