/// <reference types="vite/client" />

/** Where the files stand that pdf.js asks for by name. */
declare const PDF_FILES: string;
