-- The bundled examples are published in the name example: no account may have it, whoever makes it.
alter table account add constraint account_name_not_reserved check (lower(trim(name)) <> 'example');
