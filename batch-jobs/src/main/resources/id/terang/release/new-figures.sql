-- Where tonight's figures wait to be compared with the ones already known.
drop table if exists new_figures;

create temporary table new_figures (like release.figures) on commit drop;

alter table new_figures drop column known_from, drop column known_to;
