<?php
// Judges vectors with the example reader: `php check_vectors.php ../../*.json`; exit code 1 when one is wrong.
declare(strict_types=1);

require_once __DIR__ . '/smtp_config_reader.php';

function judge(stdClass $vector): string
{
    try {
        [, $password] = read_config($vector->file ?? base64_decode($vector->file_base64), $vector);
    } catch (Refused $refused) {
        return $refused->getMessage();
    }
    return $password === $vector->password ? 'ok' : 'ok with another password';
}

$wrong = $argc < 2;
foreach (array_slice($argv, 1) as $name) {
    $vector = json_decode(file_get_contents($name), false, 16, JSON_THROW_ON_ERROR);
    $verdict = judge($vector);
    $wrong = $wrong || $verdict !== $vector->expect;
    echo $verdict === $vector->expect ? 'right' : 'WRONG', " $vector->name: $verdict\n";
}
exit($wrong ? 1 : 0);
