-- Run by psql when the container's database is made: the passwords come from the environment, so that none is in a file.
\getenv command_password HELLOWORK_COMMAND_PASSWORD
\getenv query_password HELLOWORK_QUERY_PASSWORD
alter role hellowork_command password :'command_password';
alter role hellowork_query password :'query_password';
