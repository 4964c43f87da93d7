package main

// Judges vectors with the example reader: `go run . ../../*.json`; exit code 1 when one is wrong.

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"os"
)

func judge(vector object) string {
	text, isText := vector["file"].(string)
	data := []byte(text)
	if !isText {
		data, _ = base64.StdEncoding.DecodeString(vector["file_base64"].(string))
	}
	_, password, err := ReadConfig(data, vector)
	if err != nil {
		return err.Error()
	}
	if password != vector["password"] {
		return "ok with another password"
	}
	return "ok"
}

// load reads a vector, whose texts may hold anything.
func load(name string) object {
	data, err := os.ReadFile(name)
	if err != nil {
		panic(err)
	}
	var vector any
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.UseNumber()
	if err := decoder.Decode(&vector); err != nil {
		panic(err)
	}
	return whole64(vector).(object)
}

// whole64 turns the numbers of a vector into integers.
func whole64(value any) any {
	switch v := value.(type) {
	case json.Number:
		number, _ := v.Int64()
		return number
	case object:
		for name, item := range v {
			v[name] = whole64(item)
		}
	case []any:
		for i, item := range v {
			v[i] = whole64(item)
		}
	}
	return value
}

func main() {
	code := 0
	if len(os.Args) < 2 {
		code = 1
	}
	for _, name := range os.Args[1:] {
		vector := load(name)
		verdict, word := judge(vector), "right"
		if verdict != vector["expect"] {
			word, code = "WRONG", 1
		}
		fmt.Printf("%s %s: %s\n", word, vector["name"], verdict)
	}
	os.Exit(code)
}
