//! One line of the table: what its cells must be.

/// The columns that are no languages: those before the names, and those after them.
pub const FIRST_COLUMNS: [&str; 6] = ["code", "alpha3", "region", "itunes", "column", "row"];
pub const LAST_COLUMNS: [&str; 2] = ["common", "aliases"];

/// One line of the table.
pub struct Territory {
    pub code: String,
    pub alpha3: String,
    pub region: String,
    pub itunes: bool,
    /// Column and row of the tile.
    pub tile: Option<(u8, u8)>,
    /// In the order of the languages.
    pub names: Vec<String>,
    pub common: Vec<String>,
    pub aliases: Vec<String>,
}

impl Territory {
    /// The territory of these cells, with so many languages.
    pub fn parse(cells: &[String], languages: usize) -> Result<Territory, String> {
        let last_columns = FIRST_COLUMNS.len() + languages;
        let columns = last_columns + LAST_COLUMNS.len();
        if cells.len() != columns {
            return Err(format!("{} cells instead of {columns}", cells.len()));
        }
        let [code, alpha3, region, itunes, column, row] = std::array::from_fn(|at| &cells[at]);
        let number = |cell: &str| {
            cell.parse()
                .map_err(|_| format!("“{cell}” is no number of a tile's column or row"))
        };
        let list = |cell: &str| cell.split_terminator("; ").map(str::to_owned).collect();
        Ok(Territory {
            code: code.clone(),
            alpha3: alpha3.clone(),
            region: region.clone(),
            itunes: match &**itunes {
                "yes" => true,
                "no" => false,
                other => return Err(format!("“{other}” in itunes, where yes or no is expected")),
            },
            tile: match (&**column, &**row) {
                ("", "") => None,
                (column, row) => Some((number(column)?, number(row)?)),
            },
            names: cells[FIRST_COLUMNS.len()..last_columns].to_vec(),
            common: list(&cells[last_columns]),
            aliases: list(&cells[last_columns + 1]),
        })
    }

    /// The territory, if it is valid and has nothing that must be its own in common with one before it.
    pub fn accepted(self, before: &[Territory]) -> Result<Territory, String> {
        let Territory {
            code,
            alpha3,
            region,
            ..
        } = &self;
        let is_capitals = |code: &str| code.bytes().all(|letter| letter.is_ascii_uppercase());
        if code.len() != 2 || !is_capitals(code) || alpha3.len() != 3 || !is_capitals(alpha3) {
            return Err(format!(
                "“{code}” and “{alpha3}”, where codes of two and three capital letters are expected"
            ));
        }
        if before.last().is_some_and(|last| last.code >= *code) {
            return Err(format!("{code} is not in the order of the codes"));
        }
        const REGIONS: [&str; 6] = ["", "Africa", "Americas", "Asia", "Europe", "Oceania"];
        if !REGIONS.contains(&&**region) {
            return Err(format!("“{region}” is no region of M49"));
        }
        let has_same_tile = |other: &&Territory| self.tile.is_some() && other.tile == self.tile;
        if let Some(other) = before.iter().find(has_same_tile) {
            return Err(format!("{code} has the tile of {}", other.code));
        }
        for (at, name) in self.names.iter().enumerate() {
            if name.trim() != name || name.is_empty() {
                return Err(format!("{code} has no name, or one with outer spaces"));
            }
            if let Some(other) = before.iter().find(|other| other.names[at] == *name) {
                return Err(format!("{code} has the name of {}, {name}", other.code));
            }
        }
        Ok(self)
    }
}

/// The cells of a line of CSV. A cell with commas is quoted; none contains a quotation mark.
pub fn cells(line: &str) -> Vec<String> {
    let mut cells = vec![String::new()];
    let mut quoted = false;
    for letter in line.chars() {
        match letter {
            '"' => quoted = !quoted,
            ',' if !quoted => cells.push(String::new()),
            other => cells.last_mut().expect("one at least").push(other),
        }
    }
    cells
}
