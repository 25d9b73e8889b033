-- What Terang needs on a PostgreSQL server of yours (16 or newer), run once by its administrator: a database of its own, a role that
-- owns it and may do nothing else, and the role as which pages are made, which may read published figures only. Use a password of
-- your own, and name the database in TERANG_DB_URL (deploy/README.md).
create role terang login password 'change-me';
create role terang_site nologin;
grant terang_site to terang with inherit false, set true;
create database terang owner terang template template0 encoding 'UTF8' locale 'C';
