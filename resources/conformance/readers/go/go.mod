module example.com/smtp-config-reader

go 1.24
