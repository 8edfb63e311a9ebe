window.SwaggerUIBundle({
  url: '../openapi.json',
  dom_id: '#interface',
  deepLinking: true,
  docExpansion: 'list',
  defaultModelsExpandDepth: 0,
  // The service knows no validator elsewhere, and must not ask one.
  validatorUrl: null,
})
