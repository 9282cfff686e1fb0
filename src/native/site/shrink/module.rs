//! Imports and exports of a WebAssembly module in its
//! [binary format](https://webassembly.github.io/spec/core/binary/modules.html).

/// The sections of a module, with its imports and exports parsed.
pub struct Module<'a> {
    /// Every section with its id, in order; those of imports and exports as they were read.
    sections: Vec<(u8, &'a [u8])>,
    pub imports: Vec<Import<'a>>,
    pub exports: Vec<Export<'a>>,
}

/// A function that the host provides.
pub struct Import<'a> {
    pub module: String,
    pub name: String,
    /// The bytes of its kind and its type's index.
    description: &'a [u8],
}

/// An item that the module provides.
pub struct Export<'a> {
    pub name: String,
    /// The bytes of its kind and its index.
    description: &'a [u8],
}

const MAGIC_AND_VERSION: &[u8] = b"\0asm\x01\0\0\0";
const IMPORTS: u8 = 2;
const EXPORTS: u8 = 7;

impl<'a> Module<'a> {
    /// `None` where this is not a module, or where an import is not a function.
    pub fn read(bytes: &'a [u8]) -> Option<Module<'a>> {
        let mut rest = Reader(bytes.strip_prefix(MAGIC_AND_VERSION)?);
        let mut module = Module {
            sections: Vec::new(),
            imports: Vec::new(),
            exports: Vec::new(),
        };
        while let Some(id) = rest.byte() {
            let length = rest.number()?;
            let content = rest.take(length)?;
            module.sections.push((id, content));
            let mut entries = Reader(content);
            match id {
                IMPORTS => {
                    for _ in 0..entries.number()? {
                        module.imports.push(Import {
                            module: entries.name()?,
                            name: entries.name()?,
                            description: entries.description().filter(|bytes| bytes[0] == 0)?,
                        });
                    }
                }
                EXPORTS => {
                    for _ in 0..entries.number()? {
                        module.exports.push(Export {
                            name: entries.name()?,
                            description: entries.description()?,
                        });
                    }
                }
                _ => {}
            }
        }
        Some(module)
    }

    /// The module's bytes with the current names.
    pub fn write(&self) -> Vec<u8> {
        let mut bytes = MAGIC_AND_VERSION.to_vec();
        for (id, content) in &self.sections {
            let mut entries = Vec::new();
            match *id {
                IMPORTS => {
                    number(&mut entries, self.imports.len());
                    for import in &self.imports {
                        name(&mut entries, &import.module);
                        name(&mut entries, &import.name);
                        entries.extend(import.description);
                    }
                }
                EXPORTS => {
                    number(&mut entries, self.exports.len());
                    for export in &self.exports {
                        name(&mut entries, &export.name);
                        entries.extend(export.description);
                    }
                }
                _ => entries.extend(*content),
            }
            bytes.push(*id);
            number(&mut bytes, entries.len());
            bytes.extend(entries);
        }
        bytes
    }
}

/// The bytes that are not read yet.
struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn byte(&mut self) -> Option<u8> {
        Some(self.take(1)?[0])
    }

    fn take(&mut self, length: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(taken)
    }

    /// An unsigned number in [LEB128](https://webassembly.github.io/spec/core/binary/values.html#integers).
    fn number(&mut self) -> Option<usize> {
        let mut number = 0;
        for index in 0..5 {
            let byte = self.byte()?;
            number |= usize::from(byte & 127) << (7 * index);
            if byte < 128 {
                return Some(number);
            }
        }
        None
    }

    fn name(&mut self) -> Option<String> {
        let length = self.number()?;
        String::from_utf8(self.take(length)?.to_vec()).ok()
    }

    /// The bytes of a kind and one number.
    fn description(&mut self) -> Option<&'a [u8]> {
        let all = self.0;
        self.byte()?;
        self.number()?;
        Some(&all[..all.len() - self.0.len()])
    }
}

fn number(to: &mut Vec<u8>, mut number: usize) {
    while number >= 128 {
        to.push(number as u8 | 128);
        number >>= 7;
    }
    to.push(number as u8);
}

fn name(to: &mut Vec<u8>, text: &str) {
    number(to, text.len());
    to.extend(text.as_bytes());
}
