/** A small API with everything the reference must be able to show. */
export const countyApi = {
  openapi: '3.1.0',
  info: { title: 'County letters', version: '2.0.0' },
  servers: [{ url: 'https://letters.example/' }],
  tags: [{ name: 'staff' }, { name: 'appeals', description: 'Letters and answers' }],
  paths: {
    '/v1/sites/{site}/appeals': {
      parameters: [{ $ref: '#/components/parameters/Site' }],
      post: {
        operationId: 'submitAppeal',
        tags: ['appeals'],
        summary: 'Submit an appeal',
        description: 'Needs a `title`.\n\nGives a receipt.',
        parameters: [{ name: 'Idempotency-Key', in: 'header', schema: { type: 'string' } }],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/Submission' } } },
        },
        responses: {
          201: {
            description: 'The receipt',
            headers: { Location: { schema: { type: 'string' }, description: 'Where it is' } },
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Receipt' } } },
          },
          422: {
            description: 'invalid',
            content: {
              'application/problem+json': {
                examples: { invalid: { summary: 'See `errors`.', value: { status: 422 } } },
              },
            },
          },
          503: { description: 'Closed at night' },
          default: { $ref: '#/components/responses/Problem' },
        },
        'x-codeSamples': [{ lang: 'Shell', source: "curl 'https://letters.example/'" }],
      },
    },
    '/v1/staff/appeals/{number}/actions': {
      post: {
        tags: ['staff'],
        summary: "Act on an official's appeal",
        security: [{ staff: [] }],
        requestBody: {
          content: {
            'application/json': {
              schema: {
                oneOf: [
                  { $ref: '#/components/schemas/Accept' },
                  { $ref: '#/components/schemas/Reply' },
                ],
              },
            },
          },
        },
        responses: { 204: { description: 'Done' } },
      },
    },
  },
  components: {
    responses: {
      Problem: {
        description: 'Any problem',
        content: {
          'application/problem+json': {
            examples: {
              invalid: { summary: 'See `errors`.', value: { status: 422 } },
              internal: { summary: 'Try again later.', value: { status: 500 } },
            },
          },
        },
      },
    },
    parameters: {
      Site: { name: 'site', in: 'path', required: true, schema: { type: 'string', maxLength: 64 } },
    },
    securitySchemes: { staff: { type: 'apiKey', in: 'cookie', name: '__Host-staff' } },
    schemas: {
      Submission: {
        type: 'object',
        required: ['title', 'place', 'kind'],
        properties: {
          title: { type: 'string', minLength: 4, maxLength: 40, description: 'In one line' },
          kind: { enum: ['complaint', 'request'] },
          place: { $ref: '#/components/schemas/Place' },
          contact: {
            anyOf: [
              { type: 'object', properties: { phone: { type: 'string' } } },
              { type: 'null' },
            ],
          },
          attachmentIds: { type: 'array', items: { type: 'string' }, maxItems: 5 },
        },
      },
      Place: {
        type: 'object',
        required: ['divisionCode'],
        properties: {
          divisionCode: { type: 'string', pattern: '^\\d{6}$' },
          within: { $ref: '#/components/schemas/Place' },
        },
      },
      Receipt: {
        type: 'object',
        required: ['number'],
        properties: { number: { type: 'string' }, dueAt: { type: 'string', format: 'date-time' } },
      },
      FieldError: {
        type: 'object',
        properties: {
          code: {
            anyOf: [{ const: 'too-long', description: 'Make it shorter.' }, { type: 'string' }],
          },
        },
      },
      Accept: {
        type: 'object',
        required: ['action'],
        properties: { action: { type: 'string', const: 'accept' } },
      },
      Reply: {
        type: 'object',
        required: ['action', 'parts'],
        properties: {
          action: { type: 'string', const: 'reply' },
          parts: {
            type: 'array',
            items: { type: 'object', properties: { findings: { type: 'string' } } },
          },
        },
      },
    },
  },
};
