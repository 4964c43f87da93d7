package main

// The JSON of smtp-config/1: parsed strictly, written canonically, and base64url in its one right spelling.

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"io"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Refused says that the configuration is not taken; it is for your own log, outward say only that it was refused.
type Refused string

func (r Refused) Error() string { return string(r) }

// object is a parsed JSON object; a member that is missing reads as nil.
type object = map[string]any

var (
	pairs     = regexp.MustCompile(`\\\\|(?i:\\ud[89ab][0-9a-f]{2}\\ud[c-f][0-9a-f]{2})`)
	surrogate = regexp.MustCompile(`(?i)\\ud[89a-f][0-9a-f]{2}`)
	integer   = regexp.MustCompile(`^(0|-?[1-9][0-9]{0,15})$`)
	ascii     = regexp.MustCompile(`^[ -~]{1,100}$`)
)

const latest = 1<<53 - 1

// need stops reading with a verdict unless a condition holds; ReadConfig turns that into an error.
func need(condition bool, verdict Refused) {
	if !condition {
		panic(verdict)
	}
}

// strictObject parses one object: no duplicate keys, floats, large integers, control or direction characters, depth 8.
func strictObject(data []byte, directions bool) object {
	// encoding/json replaces bytes that are not UTF-8 and halves of surrogate pairs without a word.
	need(utf8.Valid(data) && !surrogate.Match(pairs.ReplaceAll(data, []byte(" "))), "format")
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.UseNumber()
	value, isObject := parse(decoder, directions, 1).(object)
	_, end := decoder.Token()
	need(isObject && end == io.EOF, "format")
	return value
}

// parse reads token by token, because a map would keep the last of two equal names.
func parse(decoder *json.Decoder, directions bool, depth int) any {
	switch token := next(decoder).(type) {
	case json.Delim:
		need(depth <= 8, "format")
		members, items := object{}, []any{}
		for decoder.More() {
			if token == '[' {
				items = append(items, parse(decoder, directions, depth+1))
				continue
			}
			name, isText := next(decoder).(string)
			_, twice := members[name]
			need(isText && !twice && ascii.MatchString(name), "format")
			members[name] = parse(decoder, directions, depth+1)
		}
		next(decoder)
		if token == '[' {
			return items
		}
		return members
	case json.Number:
		number, err := strconv.ParseInt(string(token), 10, 64)
		need(err == nil && integer.MatchString(string(token)) && max(number, -number) <= latest, "format")
		return number
	case string:
		need(strings.IndexFunc(token, unicode.IsControl) < 0 && !strings.ContainsAny(token, "\u2028\u2029"), "format")
		need(directions || !strings.ContainsFunc(token, isDirection), "format")
		return token
	default:
		return token
	}
}

func next(decoder *json.Decoder) json.Token {
	token, err := decoder.Token()
	need(err == nil, "format")
	return token
}

func isDirection(r rune) bool {
	return r == 0x61c || r == 0x200e || r == 0x200f || r >= 0x202a && r <= 0x202e || r >= 0x2066 && r <= 0x2069
}

// canonical writes the RFC 8785 bytes; for what strictObject lets through, sorted names and no blanks are all of it.
func canonical(value any) []byte {
	var out bytes.Buffer
	write(&out, value)
	return out.Bytes()
}

func write(out *bytes.Buffer, value any) {
	switch v := value.(type) {
	case object:
		names := make([]string, 0, len(v))
		for name := range v {
			names = append(names, name)
		}
		slices.Sort(names)
		for i, name := range names {
			out.WriteByte("{,"[min(i, 1)])
			write(out, name)
			out.WriteByte(':')
			write(out, v[name])
		}
		out.WriteString("{}"[min(len(v), 1):])
	case []any:
		for i, item := range v {
			out.WriteByte("[,"[min(i, 1)])
			write(out, item)
		}
		out.WriteString("[]"[min(len(v), 1):])
	case string:
		out.WriteString(`"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`).Replace(v) + `"`)
	case int64:
		out.WriteString(strconv.FormatInt(v, 10))
	case bool:
		out.WriteString(strconv.FormatBool(v))
	default:
		out.WriteString("null")
	}
}

var b64 = base64.RawURLEncoding.Strict()

// unb64 reads base64url; lenient decoders take many spellings of one value, here there is one.
func unb64(value any) []byte {
	text, isText := value.(string)
	data, err := b64.DecodeString(text)
	need(isText && err == nil && b64.EncodeToString(data) == text, "format")
	return data
}

// exactly tells whether a value is an object with exactly these names.
func exactly(value any, names ...string) bool {
	members, isObject := value.(object)
	for _, name := range names {
		_, there := members[name]
		isObject = isObject && there
	}
	return isObject && len(members) == len(names)
}
