// The least that there is to import.

export {}
