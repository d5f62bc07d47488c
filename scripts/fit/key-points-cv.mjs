export function crossValidate() {}
